package ascertain.intake;

import static ascertain.intake.ExportFixture.MIRA;
import static ascertain.intake.ExportFixture.message;
import static ascertain.intake.ExportTelling.counts;
import static ascertain.intake.ExportTelling.inMails;
import static ascertain.intake.ExportTelling.member;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Whose export it is.
final class ExportMemberTest {
    @TempDir Path folder;

    private ExportContents read(ExportFixture fixture) throws IOException {
        return LinkedInExport.read(fixture.zip(folder), Progress.NONE);
    }

    @Test
    void zipAndFolderSayTheSameOfTheMember() throws IOException {
        var fixture =
                ExportFixture.ofMira()
                        .file(
                                "Email Addresses.csv",
                                "Email Address,Confirmed,Primary,Updated On",
                                "Old@example.org,Yes,No,",
                                "Mira@Example.org,Yes,Yes,",
                                "typo@example.org,No,No,")
                        .file(
                                "Phone Numbers.csv",
                                "Extension,Number,Type",
                                ",+1 559 555 0100,Mobile",
                                "12,+1 559 555 0101,Work")
                        .file("Jobs/Saved Jobs.csv", "Saved Date,Job Title", "x,y");
        var zipped = read(fixture);
        var unpacked = LinkedInExport.read(fixture.folder(folder), Progress.NONE);
        for (var contents : List.of(zipped, unpacked)) {
            assertThat(member(contents))
                    .isEqualTo(
                            """
                            family_name=Halloran
                            given_name=Mira
                            former_names=Quist
                            email=mira@example.org;old@example.org
                            profile_url=https://www.linkedin.com/in/mira-halloran
                            phone=+1 559 555 0100; +1 559 555 0101 ext. 12
                            address=12 Elm St, 93701
                            state=CA
                            country=US""");
            assertThat(contents.location()).isEqualTo("Fresno, California, United States");
            assertThat(counts(contents)).isEqualTo("UNREAD_FILES=1");
            assertThat(contents.sha256()).matches("[0-9a-f]{64}");
        }
        assertThat(zipped.fileName()).isEqualTo("Complete_LinkedInDataExport_09-20-2025 (1).zip");
    }

    @Test
    void withoutInvitationsTheNameConfirmsThePage() throws IOException {
        var fixture =
                ExportFixture.ofMira()
                        .without("Invitations.csv")
                        .file(
                                "messages.csv",
                                ExportFixture.HEADER_2025,
                                message("c1", "Mira", "Dana", "2025-01-01 10:00:00", "Hi") + ",",
                                message("c2", "Dana", "Mira", "2025-01-02 10:00:00", "Hi") + ",");
        var named = read(fixture);
        assertThat(named.claimant().text(ClaimantField.PROFILE_URL)).isEqualTo(MIRA);
        assertThat(inMails(named))
                .isEqualTo(
                        """
                        2025-01-01T10:00:00Z SENT PROBABLE
                        2025-01-02T10:00:00Z RECEIVED PROBABLE""");
        var unnamed = read(fixture.without("Profile.csv"));
        assertThat(unnamed.inMails()).isEmpty();
        assertThat(unnamed.rejections())
                .extracting(rejection -> rejection.line() + " " + rejection.reason())
                .containsExactly(
                        "2 FROM: whether the member sent or received it is not told",
                        "3 FROM: whether the member sent or received it is not told");
    }

    @Test
    void withoutANameItIsThePageInMostConversations() throws IOException {
        var contents =
                read(
                        new ExportFixture()
                                .file(
                                        "messages.csv",
                                        ExportFixture.HEADER_2023,
                                        message("c1", "Mira", "Dana", "2025-01-01 10:00:00", "Hi"),
                                        message("c1", "Dana", "Mira", "2025-01-02 10:00:00", "Hi"),
                                        message("c2", "Otto", "Mira", "2025-01-03 10:00:00", "")));
        assertThat(member(contents)).isEqualTo("profile_url=" + MIRA);
        assertThat(inMails(contents))
                .isEqualTo(
                        """
                        2025-01-01T10:00:00Z SENT PROBABLE
                        2025-01-02T10:00:00Z RECEIVED PROBABLE
                        2025-01-03T10:00:00Z RECEIVED ORDINARY""");
    }
}
