"""What stands before Streamlit: the gate, sign-in, listening and their headers."""
