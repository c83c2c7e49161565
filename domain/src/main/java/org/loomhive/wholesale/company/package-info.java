/** Companies that apply for wholesale, and the word of the office about them. */
package org.loomhive.wholesale.company;
