/** The database of one installation, its accounts, and the record of its demo. */
package org.loomhive.launcher.database;
