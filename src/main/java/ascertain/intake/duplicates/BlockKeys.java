package ascertain.intake.duplicates;

/// The blocks a claimant stands in: any two that match share one.
final class BlockKeys {
    /// Hears of one block.
    interface Sink {
        /// @param kind what the block is made of
        /// @param hash of what its members have in common
        /// @param leads whether this member is compared with all of the block, or only with those
        ///   who lead
        void block(Rule kind, long hash, boolean leads);
    }

    private static final int FAMILY_EDITED = 1;
    private static final int GIVEN_EDITED = 2;
    private static final int INITIAL = 3;
    private static final int IN_STATE = 4;
    private static final int WITH_GIVEN = 5;
    private static final int WITH_FAMILY = 6;
    private static final int ALONE = 7;
    private static final int FAMILY_SLIGHT = 8;
    private static final int GIVEN_SLIGHT = 9;

    private BlockKeys() {}

    /// Hands on every block of one claimant; some twice.
    static void each(Traits traits, Sink sink) {
        if (!traits.slug().isEmpty()) {
            sink.block(Rule.PROFILE, hash(0, traits.slug()), true);
        }
        traits.emails().forEach(email -> sink.block(Rule.EMAIL, hash(0, email), true));
        traits.invoices().forEach(number -> sink.block(Rule.INVOICE, hash(0, number), true));
        var given = traits.given();
        var root = Nicknames.root(given);
        for (var family : traits.families()) {
            OneEdit.around(
                    family, text -> sink.block(Rule.NAME, hash(FAMILY_EDITED, text, root), true));
            if (!given.isEmpty()) {
                OneEdit.around(
                        given,
                        text -> sink.block(Rule.NAME, hash(GIVEN_EDITED, family, text), true));
                sink.block(
                        Rule.NAME,
                        hash(INITIAL, family, given.substring(0, 1)),
                        NameLikeness.isInitial(given));
            }
            // A name that is too common in the whole roll need not be so in one State.
            if (!traits.state().isEmpty()) {
                sink.block(Rule.NAME, hash(IN_STATE, family, root, traits.state()), true);
                slight(traits.state(), family, given, root, sink);
            }
        }
        if (traits.isNamed()) {
            var family = traits.families().getFirst();
            sink.block(Rule.NAME, hash(FAMILY_EDITED, given, Nicknames.root(family)), true);
        }
        near(Rule.PHONE, traits.phone(), traits, root, sink);
        near(Rule.ADDRESS, traits.address(), traits, root, sink);
        // A letter other in the address leaves its numbers as they are.
        near(Rule.ADDRESS, Folding.digits(traits.address()), traits, root, sink);
    }

    /// Short names one letter apart are compared only within a State; those of one phone or address
    /// stand in a block of that.
    private static void slight(String state, String family, String given, String root, Sink sink) {
        OneEdit.slightlyAround(
                family,
                text -> sink.block(Rule.NAME, hash(FAMILY_SLIGHT, text, root, state), true));
        OneEdit.slightlyAround(
                given,
                text -> sink.block(Rule.NAME, hash(GIVEN_SLIGHT, family, text, state), true));
    }

    private static void near(Rule kind, String where, Traits traits, String root, Sink sink) {
        if (where.isEmpty()) {
            return;
        }
        if (traits.isNamed()) {
            sink.block(kind, hash(WITH_GIVEN, where, root), true);
        }
        traits.families()
                .forEach(family -> sink.block(kind, hash(WITH_FAMILY, where, family), true));
        sink.block(kind, hash(ALONE, where), !traits.isNamed());
    }

    /// FNV-1a over the texts, then mixed so that every bit depends on all.
    private static long hash(int how, String... texts) {
        long hash = 0xcbf29ce484222325L + how;
        for (var text : texts) {
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1f) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
