package ascertain.roll;

/// One spelling for what people spell in many ways; what is not recognised stays as it is.
public final class Normal {
    private Normal() {}

    /// A text on one line: trimmed, its line breaks and tabs folded to a space.
    public static String line(String text) {
        throw new UnsupportedOperationException();
    }

    /// E-mail addresses joined by `;`, each trimmed and in lower case, none twice.
    public static String emails(String text) {
        throw new UnsupportedOperationException();
    }

    /// A member's LinkedIn page as `https://www.linkedin.com/in/slug`; another address as it is.
    public static String profileUrl(String text) {
        throw new UnsupportedOperationException();
    }

    /// A State's two-letter code where its name or code is given.
    public static String state(String text) {
        throw new UnsupportedOperationException();
    }

    /// A country's two-letter ISO code where a common name or a code is given.
    public static String country(String text) {
        throw new UnsupportedOperationException();
    }
}
