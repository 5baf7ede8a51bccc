package ascertain;

/// Starts the program.
public final class Main {

    private Main() {}

    /// Opens the window, or runs the command `args` names.
    public static void main(String[] args) {
        System.out.println(args.length + " arguments");
    }
}
