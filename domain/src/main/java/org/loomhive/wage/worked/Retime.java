package org.loomhive.wage.worked;

import java.util.Set;
import org.loomhive.catalog.Variant;
import org.loomhive.wage.rate.TimeStudy;

/**
 * A time study that does not fit any more.
 *
 * @param why at least one reason
 */
public record Retime(Variant variant, TimeStudy study, Set<RetimeReason> why) {}
