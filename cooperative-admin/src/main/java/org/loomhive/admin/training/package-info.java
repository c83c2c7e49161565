/** What members learn: courses, sessions, who came. */
package org.loomhive.admin.training;
