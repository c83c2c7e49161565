/**
 * The folder of one installation: settings, secrets, the lock, and what must hold before a start.
 */
package org.loomhive.launcher.home;
