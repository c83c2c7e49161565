package org.loomhive.membership;

import org.loomhive.kernel.CooperativeRef;

/**
 * Somebody is writing the story of a cooperative, in whatever language. It is told before it is
 * kept, so that a room that knows what may be said can refuse it.
 */
public record StoryWorded(CooperativeRef cooperative, String words) {}
