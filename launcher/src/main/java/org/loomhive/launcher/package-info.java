/**
 * Starts the house with one command: the database, its migrations, demo data the first time, and
 * the three sites on one application server.
 */
package org.loomhive.launcher;
