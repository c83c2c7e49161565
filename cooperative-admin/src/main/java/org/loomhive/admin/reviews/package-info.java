/** The desk where what buyers write is read before anybody else reads it. */
package org.loomhive.admin.reviews;
