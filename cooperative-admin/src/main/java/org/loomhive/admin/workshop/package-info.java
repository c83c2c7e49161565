/** Work orders from the choice of yarn to inspection, and the store of material. */
package org.loomhive.admin.workshop;
