/** Plays the mobile money service where none is configured. */
package org.loomhive.launcher.phones;
