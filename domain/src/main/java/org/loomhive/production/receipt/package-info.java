/** Finished pieces as they come in, counted and weighed, and the material that is in them. */
package org.loomhive.production.receipt;
