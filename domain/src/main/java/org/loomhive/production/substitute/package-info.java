/** Lots that stand in for what the recipe names, each with its reason. */
package org.loomhive.production.substitute;
