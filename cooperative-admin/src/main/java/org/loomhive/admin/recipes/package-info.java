/** The recipes of a cooperative, edition by edition, and the writing of a new one. */
package org.loomhive.admin.recipes;
