/** Where honey comes from, told without telling whose hives it was taken from. */
package org.loomhive.provenance.honey;
