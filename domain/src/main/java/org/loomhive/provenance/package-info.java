/** Where a piece comes from, told without telling who made it. */
package org.loomhive.provenance;
