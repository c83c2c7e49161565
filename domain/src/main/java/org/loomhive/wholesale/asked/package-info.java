/** Quotes that companies ask for, until the office has answered. */
package org.loomhive.wholesale.asked;
