package ascertain.report.paper;

import java.util.List;

/// The top of a letter: who writes, when, to whom and about what.
///
/// @param sender the firm's name and address, a line each; the first is its name
/// @param addressee name and address, a line each
/// @param about what the letter is about besides its title, a line each
public record Letterhead(
        List<String> sender, String date, List<String> addressee, List<String> about) {
    public Letterhead {
        sender = List.copyOf(sender);
        addressee = List.copyOf(addressee);
        about = List.copyOf(about);
    }
}
