package org.loomhive.confidential.consent;

import java.time.LocalDate;

/**
 * What exactly was agreed to.
 *
 * @param until the last day on which it holds
 */
public record ConsentTerms(Purpose purpose, LocalDate givenOn, LocalDate until, HowGiven how) {}
