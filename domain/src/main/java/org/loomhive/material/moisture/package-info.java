/** Fibres hold water from the air: what was weighed damp stands in the book as it weighs dry. */
package org.loomhive.material.moisture;
