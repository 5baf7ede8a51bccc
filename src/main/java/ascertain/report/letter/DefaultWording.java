package ascertain.report.letter;

/// How the program words letters until a firm words its own.
final class DefaultWording {
    private static final String LETTERHEAD =
            """
            Counsel for the plaintiffs
            {caption}
            """;

    private static final String DECLARATION =
            """
            I, {declarant}, declare:

            1. I have personal knowledge of what is stated below and could testify to it.

            2. I had LinkedIn Premium in the periods listed under “Premium periods”. I have checked each line and marked it as correct or not correct.

            3. I sent or received LinkedIn InMail messages as listed under “InMail”. I have checked each line and marked it as correct or not correct.

            # Premium periods

            {periods}

            # InMail

            {inmails}

            # Corrections

            What is not correct above, and what it should say:

            {corrections}

            # Signature

            I declare under penalty of perjury under the laws of the United States of America that the foregoing, as I have marked and corrected it, is true and correct.

            {signature}
            """;

    private static final String DEFICIENCY =
            """
            Dear {addressee}:

            We have looked at your claim in {caption}, and we cannot complete it with what we have. Please send us what is listed here so that it reaches us by **{cure_by}**.

            # What is missing

            {missing}

            # How to get your data from LinkedIn

            {export_steps}

            We read from the file when you had Premium, and the day and direction of each InMail. The words of your messages are not kept.

            # Where to send it

            Send it to us, with your reference **{reference}** on it:

            {sender}

            If you have sent it already, cannot get it, or need more time, tell us before {cure_by}. Please do not send us a password.

            Sincerely,

            {sign_off}
            """;

    private static final String OPT_OUT =
            """
            Dear {addressee}:

            We have received your request to be left out of the class in {caption}. Your reference is **{reference}**.

            {opt_out_dates}

            {opt_out_outcome}

            If any of this is not what you meant, write to us soon: the court sets the time for such requests.

            Sincerely,

            {sign_off}
            """;

    private DefaultWording() {}

    static String of(LetterKind kind) {
        return switch (kind) {
            case LETTERHEAD -> LETTERHEAD;
            case DECLARATION -> DECLARATION;
            case DEFICIENCY -> DEFICIENCY;
            case OPT_OUT -> OPT_OUT;
        };
    }
}
