/** The boards of the workshop as lists that can be taken away. */
package org.loomhive.admin.boards.lists;
