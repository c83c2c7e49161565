/**
 * The pages of case workers. Nobody else finds them: for others they are not there at all, every
 * record asks for a reason, and every look is on record before it is shown.
 */
package org.loomhive.admin.care;
