/** What making costs in material beyond the pieces, and what a recipe should expect of it. */
package org.loomhive.production.waste;
