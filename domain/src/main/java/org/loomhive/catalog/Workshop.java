package org.loomhive.catalog;

import java.time.ZoneId;
import org.loomhive.kernel.CooperativeRef;

/** What buyers are told of a cooperative; its place is never finer than a district. */
public record Workshop(
    CooperativeRef ref,
    String name,
    String stateCode,
    String district,
    ZoneId zone,
    String story) {}
