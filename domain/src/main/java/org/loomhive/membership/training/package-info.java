/** What members learn: courses, their sessions, seats, and the skills that they gained. */
package org.loomhive.membership.training;
