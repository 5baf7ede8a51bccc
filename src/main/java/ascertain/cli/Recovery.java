package ascertain.cli;

import java.io.PrintWriter;

/// Shows a new case's recovery code, once.
final class Recovery {
    private Recovery() {}

    static void tell(PrintWriter err, String code) {
        if (!code.isEmpty()) {
            err.println("Recovery code: " + code);
            err.println(
                    "It opens the case should the passphrase be lost, and is never shown again: write it down and keep it "
                            + "apart from the case.");
        }
    }
}
