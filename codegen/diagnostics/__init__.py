"""What can be wrong: findings, the places they name, suggestions, and all their texts."""
