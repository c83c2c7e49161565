/**
 * Runs the house without a server: a real database, its migrations, beans and transactions. Used by
 * tests, demo data and benchmarks; no site contains it.
 */
package org.loomhive.workbench;
