package ascertain.ui.damages;

import ascertain.damages.Among;
import ascertain.desk.OpenCase;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What is asked of a case.
///
/// @param day the day timeliness is measured on, or null for the usual one
/// @param among whom to count
record Asked(OpenCase open, @Nullable LocalDate day, Among among) {}
