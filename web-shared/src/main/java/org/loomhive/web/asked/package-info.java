/** What a request asks for, and what is known of it until it is answered. */
package org.loomhive.web.asked;
