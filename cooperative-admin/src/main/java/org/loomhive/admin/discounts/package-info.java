/** The desk of discounts. */
package org.loomhive.admin.discounts;
