package ascertain.store;

import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;

/// Database errors in a person's words; their own messages quote values and are never passed on.
final class Failures {
    static final String OPEN_ELSEWHERE =
            "This case is open in another window or program; close it there first.";
    static final String OTHER_KEY =
            "The key file does not belong to this case; copy the right one back from a backup.";
    static final String OTHER_FORMAT =
            "The case's database was made by another version of H2; open it with the Ascertain that made it.";
    static final String DAMAGED =
            "The case's database is damaged; it was left as it is: restore the case from a backup.";

    private Failures() {}

    /// A database that cannot be one of ours any more.

    static RuntimeException told(DataAccessException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return told(sql);
            }
            if (cause != failure
                    && cause instanceof RuntimeException own
                    && !(own instanceof DataAccessException)) {
                return own;
            }
        }
        return new StoreProblem("The case's database refused; nothing was changed.");
    }

    static StoreProblem told(SQLException failure) {
        return new StoreProblem(
                switch (failure.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 -> OPEN_ELSEWHERE;
                    case ErrorCode.FILE_ENCRYPTION_ERROR_1,
                            ErrorCode.WRONG_PASSWORD_FORMAT,
                            ErrorCode.WRONG_USER_OR_PASSWORD ->
                            OTHER_KEY;
                    case ErrorCode.FILE_CORRUPTED_1 -> DAMAGED;
                    case ErrorCode.OUT_OF_MEMORY ->
                            "There is not enough memory for this; what was under way was not done.";
                    case ErrorCode.FILE_VERSION_ERROR_1 -> OTHER_FORMAT;
                    case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 ->
                            "The case's folder cannot be written to; nothing was changed: see that you may write there.";
                    case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                            diskFull(failure)
                                    ? "The disk is full; the last change was not made: free some space and try again."
                                    : "The case's files could not be read or written; the last change was not made (error "
                                            + failure.getErrorCode()
                                            + ").";
                    default ->
                            "The case's database refused; nothing was changed (error "
                                    + failure.getErrorCode()
                                    + ", state "
                                    + failure.getSQLState()
                                    + ").";
                });
    }

    private static boolean diskFull(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var message = cause.getMessage();
            if (message != null && message.contains("No space left")) {
                return true;
            }
        }
        return false;
    }
}
