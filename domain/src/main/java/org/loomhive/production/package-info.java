/** Recipes, work orders, hand-over and inspection. */
package org.loomhive.production;
