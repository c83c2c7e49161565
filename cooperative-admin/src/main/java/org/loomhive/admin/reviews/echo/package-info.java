/** The desk where the office echoes what was said of pieces in other places. */
package org.loomhive.admin.reviews.echo;
