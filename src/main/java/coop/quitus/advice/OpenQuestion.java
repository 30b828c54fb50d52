package coop.quitus.advice;

import java.time.LocalDate;
import java.util.UUID;

/// A question the pack had no answer to. Nobody knows who asked.
///
/// @param question the words alone
/// @param times how often it was asked
/// @param askedOn the last day it was
public record OpenQuestion(UUID id, String question, int times, LocalDate askedOn) {}
