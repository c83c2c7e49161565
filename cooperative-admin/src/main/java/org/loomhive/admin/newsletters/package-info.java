/** Letters to readers: made of texts, looked at, tried on oneself, and sent. */
package org.loomhive.admin.newsletters;
