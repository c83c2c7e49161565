/** By which points the pieces of a kind are looked at, and what was read. */
package org.loomhive.production.inspection.plan;
