package ascertain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An invented LinkedIn export of Maria Okafor: Premium Career from December 2023, an InMail with a
/// subject in March 2024.
final class InventedExport {
    private InventedExport() {}

    static Path in(Path folder) throws IOException {
        var export =
                Files.createDirectories(folder.resolve("Complete_LinkedInDataExport_01-02-2025"));
        Files.writeString(
                export.resolve("Profile.csv"),
                """
                First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
                Maria,Okafor,,,,,,,,,,,
                """);
        Files.writeString(
                export.resolve("Email Addresses.csv"),
                "Email Address,Confirmed,Primary,Updated On\nmaria@example.org,Yes,Yes,1/2/25\n");
        Files.writeString(
                export.resolve("Receipts_v2.csv"),
                """
                First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code
                Maria,Okafor,US,94110,02/21/24 04:09 PM UTC,CARD,1001,Premium Career,0.00,39.99,39.99,USD
                Maria,Okafor,US,94110,03/21/24 04:09 PM UTC,CARD,1002,Premium Career,0.00,39.99,39.99,USD
                Maria,Okafor,US,94110,04/21/24 04:09 PM UTC,CARD,1003,Premium Career,0.00,39.99,39.99,USD
                """);
        Files.writeString(
                export.resolve("Invitations.csv"),
                """
                From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
                Maria Okafor,Olaf Berg,"1/2/24, 3:04 PM",,OUTGOING,https://www.linkedin.com/in/maria-okafor,https://www.linkedin.com/in/olaf-berg
                """);
        Files.writeString(
                export.resolve("messages.csv"),
                """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
                c1,,Rana Haddad,https://www.linkedin.com/in/rana-haddad,Maria Okafor,https://www.linkedin.com/in/maria-okafor,2024-03-02 14:03:22 UTC,A role for you,SECRET WORDS,INBOX
                c2,,Wei Chen,https://www.linkedin.com/in/wei-chen,Maria Okafor,https://www.linkedin.com/in/maria-okafor,2024-04-05 10:00:00 UTC,Hello,SECRET WORDS,INBOX
                """);
        return export;
    }
}
