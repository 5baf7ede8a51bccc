package ascertain.intake;

/// Which of two numbers in a date such as `9/8/24` is the month; chosen for a whole file.
public enum DateOrder {
    /// As in the United States.
    MONTH_FIRST,
    DAY_FIRST
}
