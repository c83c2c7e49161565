/** The sentences that the launcher says, and the troubles that end it with one of them. */
package org.loomhive.launcher.words;
