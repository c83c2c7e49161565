/** What one company pays and how many it takes: prices that nobody else is told. */
package org.loomhive.wholesale.terms;
