/**
 * Photos of a product: their order, their words, the part that is shown, and who agreed to them.
 */
package org.loomhive.admin.catalogue.photo;
