"""What people own, carry, use and read."""
