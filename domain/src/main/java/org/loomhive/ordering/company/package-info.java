/** Orders of companies that buy to sell. */
package org.loomhive.ordering.company;
