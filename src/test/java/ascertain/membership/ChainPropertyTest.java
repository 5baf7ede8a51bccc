package ascertain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

import java.util.EnumSet;
import java.util.Set;

/// Every finding, of whatever record, is followed to a part of the rule and to rows of the record.
final class ChainPropertyTest {
    private static final Set<FindingCode> MET = EnumSet.noneOf(FindingCode.class);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.dossiers();
    }

    @Provide
    Arbitrary<ClassDefinition> definitions() {
        return Definitions.definitions();
    }

    @Property(tries = 10_000)
    void eachFindingHasItsRuleAndItsRows(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier) {
        var determination = MembershipRule.determine(definition, dossier);
        var chains = Chain.of(definition, dossier, determination);
        assertThat(chains)
                .extracting(chain -> chain.finding().code())
                .containsExactlyInAnyOrderElementsOf(determination.findingsInOrder());
        for (var chain : chains) {
            MET.add(chain.finding().code());
            assertThat(chain.rule()).as(chain.finding().toString()).isNotBlank();
            assertThat(chain.links())
                    .as(chain.finding().toString())
                    .isNotEmpty()
                    .allSatisfy(link -> isOnRecord(link, dossier));
        }
        assertThat(chains.stream().filter(Chain::decides))
                .isEqualTo(chains.stream().takeWhile(Chain::decides).toList());
    }

    private static void isOnRecord(Chain.Link link, Dossier dossier) {
        assertThat(link.words()).isNotBlank().doesNotContain("null");
        switch (link) {
            case Chain.Mail(var mail, _) -> assertThat(dossier.inMails()).contains(mail);
            case Chain.Premium(var period, _) -> assertThat(dossier.periods()).contains(period);
            case Chain.Held(var field, _) -> assertThat(dossier.claimant().get(field)).isNotNull();
            case Chain.Other(var reference, _) ->
                    assertThat(
                                    dossier.duplicates().stream()
                                                    .anyMatch(
                                                            one ->
                                                                    one.reference()
                                                                            .equals(reference))
                                            || reference.equals(
                                                    dossier.claimant()
                                                            .get(ClaimantField.DUPLICATE_OF)))
                            .isTrue();
            case Chain.Nothing _ ->
                    assertThat(dossier.inMails().isEmpty() || dossier.periods().isEmpty()).isTrue();
        }
    }

    @AfterContainer
    static void everyCodeWasMet() {
        assertThat(MET).containsExactlyInAnyOrder(FindingCode.values());
    }
}
