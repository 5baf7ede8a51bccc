package ascertain.intake;

/// Says that the row being read cannot be taken; its message is the reason, which quotes nothing.
final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRow(String column, String reason) {
        super(column + ": " + reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
