package org.loomhive.wholesale.quote;

import java.util.Optional;
import org.loomhive.kernel.Money;

/**
 * One piece of a quoted line may be ordered before many are.
 *
 * @param group who makes it, so that many can be made as it was; empty for what lies ready
 */
public record SampleOffer(Money price, Optional<String> group) {}
