package org.loomhive.catalog.design;

import java.io.Serializable;

/**
 * One edition of a design, as work and samples point at it.
 *
 * @param number counts from 1 within the design
 */
public record EditionRef(DesignRef design, int number) implements Serializable {}
