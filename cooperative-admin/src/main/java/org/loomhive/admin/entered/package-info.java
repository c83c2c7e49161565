/** Orders that the office writes down for a buyer. */
package org.loomhive.admin.entered;
