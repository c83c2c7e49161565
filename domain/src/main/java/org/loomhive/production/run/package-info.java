/** Work for one product that is planned together, and how much of it is to lie in the store. */
package org.loomhive.production.run;
